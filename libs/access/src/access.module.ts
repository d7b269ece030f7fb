import { Module } from '@nestjs/common';
import { TokenStore } from './token-store';

/** Needs a provider of pg's `Pool` (libs/database has one for every module). */
@Module({ providers: [TokenStore], exports: [TokenStore] })
export class AccessModule {}
