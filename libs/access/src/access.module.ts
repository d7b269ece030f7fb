import { Module } from '@nestjs/common';
import { TokenActs } from './acts';
import { FirstStart } from './first-start';
import { TokenStore } from './token-store';

/** Needs a provider of pg's `Pool` (libs/database has one for every module). */
@Module({ providers: [TokenStore, TokenActs, FirstStart], exports: [TokenStore, TokenActs, FirstStart] })
export class AccessModule {}
