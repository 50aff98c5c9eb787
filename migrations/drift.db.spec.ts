import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNaming } from '@leidraad/shared/server';
import { newTestDatabase, type TestDatabase } from '@leidraad/testing';
import { createDataSource } from './data-source';
import { ENTITIES } from './entities';

describe('migrations and entities', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await newTestDatabase();
    const options = { ...createDataSource(database.ownerUrl).options } as DataSourceOptions;
    dataSource = new DataSource({
      ...options,
      entities: ENTITIES,
      namingStrategy: new SnakeNaming(),
    } as DataSourceOptions);
    await dataSource.initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('describe the same tables, so that TypeORM sees nothing to change', async () => {
    expect(dataSource.entityMetadatas.length).toBeGreaterThan(20);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('are seen to differ when a column is in one of them only', async () => {
    await dataSource.query('alter table company add column forgotten text');
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([expect.stringContaining('DROP COLUMN "forgotten"')]);
  });
});
