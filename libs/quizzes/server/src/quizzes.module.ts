import { Module } from '@nestjs/common';
import { ItemFiles } from './exchange/files/item-files.service';
import { ItemVersions } from './item-versions.service';
import { PicturesController } from './pictures/pictures.controller';
import { Pictures } from './pictures/pictures.service';

@Module({
  controllers: [PicturesController],
  providers: [ItemFiles, ItemVersions, Pictures],
  exports: [ItemFiles, ItemVersions, Pictures],
})
export class QuizzesModule {}
