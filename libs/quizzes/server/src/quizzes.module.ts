import { Module } from '@nestjs/common';
import { ItemVersions } from './item-versions.service';

@Module({ providers: [ItemVersions], exports: [ItemVersions] })
export class QuizzesModule {}
