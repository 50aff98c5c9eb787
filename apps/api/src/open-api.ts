import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The OpenAPI 3.1 document of the API, made from its routes and schemas. */
export function createApiDocument(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Leidraad')
    .setDescription("Training and certification for employees, built on a company's own policy.")
    .setVersion('0.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .build();
  return SwaggerModule.createDocument(app, description);
}

/** Makes the document once, lazily, for `/api/openapi.json`. */
export function apiDocument(app: INestApplication): void {
  createApiDocument(app);
}
