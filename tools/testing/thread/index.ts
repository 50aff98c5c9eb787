export * from './courses';
export * from './cycles';
export * from './people';
export * from './thread';
