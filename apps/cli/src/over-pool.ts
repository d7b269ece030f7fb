import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Pool } from 'pg';

@Module({})
class PoolModule {}

@Module({})
class CommandLineModule {}

/** `modules` over the connections of an open database, which stay its owner's. */
export function overPool(pool: Pool, ...modules: readonly Type[]): DynamicModule {
  const connections = { provide: Pool, useValue: pool };
  return {
    module: CommandLineModule,
    imports: [
      { module: PoolModule, global: true, providers: [connections], exports: [connections] },
      CqrsModule.forRoot(),
      ...modules,
    ],
  };
}
