import { DatabaseModule } from '@chancery/database';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { Pool } from 'pg';

@Module({})
class CommandLineModule {}

/** `modules` over the connections of an open database, which stay its owner's. */
export function overPool(pool: Pool, ...modules: readonly Type[]): DynamicModule {
  return {
    module: CommandLineModule,
    imports: [DatabaseModule.over({ pool }), CqrsModule.forRoot(), ...modules],
  };
}
