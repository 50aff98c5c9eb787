// Reading files that strangers made, under limits. An entry of its own: processes that only read load nothing else.
export * from './archive';
export * from './base64';
export * from './decode-source';
export * from './file-signatures';
export * from './pack';
export * from './xml';
