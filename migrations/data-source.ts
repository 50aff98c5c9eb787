import { DataSource } from 'typeorm';

/** The connection that migrates: `url` names the role that owns the schema. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    entities: [],
    migrations: [],
    synchronize: false,
  });
}
