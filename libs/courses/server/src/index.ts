export * from './entities';
export * from './course.entity';
export * from './course-draft.entity';
export * from './course-version.entity';
export * from './lesson.entity';
export * from './block.entity';
export * from './line.entity';
export * from './course-item.entity';
