export * from './courses';
export * from './cycles';
export * from './items';
export * from './people';
export * from './policies';
export * from './thread';
