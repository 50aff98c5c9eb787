import 'reflect-metadata';
import { readConfig } from '@leidraad/shared/server';
import { NestFactory } from '@nestjs/core';
import { writeFileSync } from 'node:fs';
import { AppModule } from '../apps/api/src/app.module';
import { createApiDocument } from '../apps/api/src/open-api';

// Preview mode makes no providers, so no database is needed to know the routes.
const config = readConfig({
  NODE_ENV: 'development',
  DATABASE_URL: 'postgres://none@localhost/none',
  PUBLIC_ORIGIN: 'http://localhost:3000',
  SESSION_SECRET: 'only the routes are read, 0123456789',
  LOG_LEVEL: 'silent',
});
const app = await NestFactory.create(AppModule.with(config), {
  preview: true,
  logger: false,
  abortOnError: false,
});
app.setGlobalPrefix('api');
writeFileSync(process.argv[2] ?? 'docs/openapi.json', `${JSON.stringify(createApiDocument(app), null, 2)}\n`);
