import { Module } from '@nestjs/common';
import { FirstStart } from './first-start';
import { TokenStore } from './token-store';

/** Needs a provider of pg's `Pool` (libs/database has one for every module). */
@Module({ providers: [TokenStore, FirstStart], exports: [TokenStore, FirstStart] })
export class AccessModule {}
