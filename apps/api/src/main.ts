import 'reflect-metadata';
import { FirstStart } from '@leidraad/people/server';
import { ConfigError, readConfig } from '@leidraad/shared/server';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { configureApp, httpAdapter } from './configure-app';
import { serveApiDocument } from './open-api';

/** Starts the server; settings that are not right are listed all at once and end it. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), httpAdapter(), {
    bodyParser: false,
    // A line for every module and route would bury the one that matters at a first start.
    logger: ['warn', 'error', 'fatal'],
  });
  configureApp(app, config);
  serveApiDocument(app);
  await app.init();
  app.useLogger(app.get(Logger));
  await app.listen(config.PORT, config.HOST);
  const link = await app.get(FirstStart).prepare();
  if (link)
    process.stdout.write(
      `\nNobody has an account yet. Make the first administrator with this link (24 hours, once):\n  ${link}\n\n`,
    );
}

start().catch((fault: unknown) => {
  process.stderr.write(
    fault instanceof ConfigError
      ? `${fault.message}\n`
      : `${fault instanceof Error ? fault.stack : String(fault)}\n`,
  );
  process.exit(1);
});
