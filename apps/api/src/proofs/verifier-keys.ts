import { EventStore } from '@chancery/event-store';
import { knownKeys } from '@chancery/sealing';
import { formatVerifierKey } from '@chancery/transparency';
import { Injectable } from '@nestjs/common';
import { ApiSettings } from '../api-settings';

/** The public keys that this service has signed with. */
@Injectable()
export class VerifierKeys {
  constructor(
    private readonly store: EventStore,
    private readonly settings: ApiSettings,
  ) {}

  /** One a line; throws DISPUTE_NOT_FOUND. */
  async of(dispute: string): Promise<string> {
    await this.store.dispute(dispute);
    const keys = await knownKeys(this.settings.seals.folder);
    const own = keys.filter(({ name }) => name.endsWith(`/v1/disputes/${dispute}`));
    return own.map((key) => `${formatVerifierKey(key)}\n`).join('');
  }
}
