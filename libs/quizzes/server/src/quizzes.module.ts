import { Module } from '@nestjs/common';
import { ItemFiles } from './exchange/files/item-files.service';
import { ItemVersions } from './item-versions.service';

@Module({ providers: [ItemFiles, ItemVersions], exports: [ItemFiles, ItemVersions] })
export class QuizzesModule {}
