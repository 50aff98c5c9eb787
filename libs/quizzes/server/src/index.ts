export * from './entities';
export * from './item.entity';
export * from './item-version.entity';
export * from './item-clause.entity';
export * from './item-versions.service';
export * from './quizzes.module';
