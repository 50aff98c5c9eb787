export * from './entities';
export * from './certificate.entity';
export * from './certificate-holder.entity';
export * from './certificate-pdf.entity';
export * from './certificate-task.entity';
export * from './certificate-event.entity';
