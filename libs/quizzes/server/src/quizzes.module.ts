import { Module } from '@nestjs/common';
import { ItemFiles } from './exchange/files/item-files.service';
import { ItemVersions } from './item-versions.service';
import { PicturesController } from './pictures/pictures.controller';
import { Pictures } from './pictures/pictures.service';
import { PicturesInUse } from './pictures/pictures-in-use';

@Module({
  controllers: [PicturesController],
  providers: [ItemFiles, ItemVersions, Pictures, PicturesInUse],
  exports: [ItemFiles, ItemVersions, Pictures, PicturesInUse],
})
export class QuizzesModule {}
