import { newPictureSchema, pictureSchema, type StoredPicture } from '@leidraad/quizzes/model';
import { Allow, Returns } from '@leidraad/shared/server';
import { bytesOfBase64 } from '@leidraad/shared/server/reading';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Pictures } from './pictures.service';

/** What is no base64 is no picture either. */
const NO_BYTES = new Uint8Array();

@Controller('pictures')
export class PicturesController {
  constructor(private readonly pictures: Pictures) {}

  /** Keeps a picture for an item. Reading it is a matter of who is asked the item (training). */
  @Post()
  @Allow('courses.write')
  @Returns(pictureSchema, 201)
  add(@Body({ schema: newPictureSchema }) body: z.infer<typeof newPictureSchema>): Promise<StoredPicture> {
    return this.pictures.store(bytesOfBase64(body.base64) ?? NO_BYTES);
  }
}
