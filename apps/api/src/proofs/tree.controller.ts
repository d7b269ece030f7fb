import { SealedRecord } from '@chancery/sealing';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { entityTag, send, sendAs } from '../answers/send';
import { Reads } from '../openapi/reads.decorator';
import { text } from '../openapi/schema';
import { AskedFor } from '../parameters/asked.decorator';
import type { Asked } from '../parameters/parameter';
import { CHECKPOINT, CONSISTENCY } from './proofs.parameters';
import { VerifierKeys } from './verifier-keys';

const NOTE = 'text/plain; charset=utf-8';
const BYTES = 'application/octet-stream';
const bytes = { [BYTES]: { type: 'string', format: 'binary' } };

interface TilePath {
  readonly dispute: string;
  readonly level: string;
  readonly '*': string;
}

@ApiTags('Proof')
@Controller('v1/disputes/:dispute')
export class TreeController {
  constructor(
    private readonly record: SealedRecord,
    private readonly keys: VerifierKeys,
  ) {}

  @Get('checkpoint')
  @Reads({
    summary: 'The signed state of the record',
    description:
      'A C2SP signed note: name of the log, number of events, base64 of the root over them (RFC 6962), and signatures: that of the log, and below it those of witnesses who vouch for it (C2SP tlog-cosignature).',
    parameters: CHECKPOINT,
    answer: { [NOTE.split(';')[0]!]: text('The note, byte for byte') },
    refuses: ['DISPUTE_NOT_FOUND', 'NOT_SEALED_YET'],
  })
  async checkpoint(
    @Param('dispute') dispute: string,
    @AskedFor() { size }: Asked<typeof CHECKPOINT>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = await this.record.checkpoint(dispute, size);
    // A size may be signed once more, with another key.
    sendAs(NOTE, reply, { body, etag: entityTag([body]), pinned: false });
  }

  @Get('verifier-keys')
  @Reads({
    summary: 'The public keys of the checkpoints',
    description:
      'One a line, as C2SP signed notes write them. Keep them, and compare them with what you were given by another way: a service that forges its record can forge this, too.',
    answer: { [NOTE.split(';')[0]!]: text('name+id+key') },
    refuses: ['DISPUTE_NOT_FOUND'],
  })
  async verifierKeys(
    @Param('dispute') dispute: string,
    @AskedFor() _: object,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = await this.keys.of(dispute);
    sendAs(NOTE, reply, { body, etag: entityTag([body]), pinned: false });
  }

  @Get('consistency')
  @Reads({
    summary: 'That the record of one size begins with that of another',
    description: 'A consistency proof of RFC 9162, 2.1.4. Check it against the checkpoints you have.',
    parameters: CONSISTENCY,
    answer: 'Consistency',
    refuses: ['DISPUTE_NOT_FOUND', 'NOT_SEALED_YET'],
  })
  async consistency(
    @Param('dispute') dispute: string,
    @AskedFor() { from, to }: Asked<typeof CONSISTENCY>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.record.consistency(dispute, from, to);
    const [older, newer] = [found.from, found.to].map(({ size, root }) => ({ size, root: base64(root) }));
    const body = JSON.stringify({ from: older, to: newer, hashes: found.hashes.map(base64) });
    send(reply, { body, etag: entityTag([body]), pinned: to !== undefined });
  }

  @Get('tile/entries/*')
  @Reads({
    summary: 'Entries of the log, 256 at a time',
    description:
      'As in C2SP tlog-tiles: each entry behind its length in two bytes. An entry is the canonical JSON of everything an event says but its data, of which it has the SHA-256.',
    answer: bytes,
    refuses: ['DISPUTE_NOT_FOUND', 'NOT_SEALED_YET', 'TILE_NOT_FOUND'],
  })
  entries(
    @Param('dispute') dispute: string,
    @Param('*') index: string,
    @AskedFor() _: object,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sendTile(reply, dispute, `entries/${index}`);
  }

  @Get('tile/:level/*')
  @Reads({
    summary: 'Hashes of the tree, 256 at a time',
    description: 'As in C2SP tlog-tiles.',
    answer: bytes,
    refuses: ['DISPUTE_NOT_FOUND', 'NOT_SEALED_YET', 'TILE_NOT_FOUND'],
  })
  tile(
    @Param() { dispute, level, '*': index }: TilePath,
    @AskedFor() _: object,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sendTile(reply, dispute, `${level}/${index}`);
  }

  private async sendTile(reply: FastifyReply, dispute: string, address: string): Promise<void> {
    const body = await this.record.tile(dispute, address);
    sendAs(BYTES, reply, { body, etag: entityTag([dispute, address]), pinned: true });
  }
}

const base64 = (hash: Buffer) => hash.toString('base64');
