import { Module } from '@nestjs/common';
import { EventStore } from './event-store';

/** Needs a provider of pg's `Pool` (libs/database has one for every module). */
@Module({ providers: [EventStore], exports: [EventStore] })
export class EventStoreModule {}
