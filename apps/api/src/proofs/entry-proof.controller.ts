import { EntryProofs } from '@chancery/sealing';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { entityTag, sendAs } from '../answers/send';
import { Reads } from '../openapi/reads.decorator';
import { text } from '../openapi/schema';
import { AskedFor } from '../parameters/asked.decorator';
import type { Asked } from '../parameters/parameter';
import { PROOF } from './proofs.parameters';

@ApiTags('Proof')
@Controller('v1/disputes/:dispute/timeline/:entryId/proof')
export class EntryProofController {
  constructor(private readonly proofs: EntryProofs) {}

  @Get()
  @Reads({
    summary: 'A file that proves an entry offline',
    description:
      'C2SP tlog-proof: what the record says of the event (its data by their SHA-256), its place, the way to the root, and the checkpoint that signs it. `chancery verify FILE` checks it, docs/proofs.md says how to do so by hand.',
    parameters: PROOF,
    answer: { 'text/plain': text('The proof file') },
    refuses: ['DISPUTE_NOT_FOUND', 'ENTRY_NOT_FOUND', 'NOT_SEALED_YET'],
  })
  async prove(
    @Param('dispute') dispute: string,
    @Param('entryId') entryId: string,
    @AskedFor() { position }: Asked<typeof PROOF>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = await this.proofs.prove(dispute, entryId, position);
    reply.header('content-disposition', 'inline; filename="entry.tlog-proof"');
    sendAs('text/plain; charset=utf-8', reply, { body, etag: entityTag([body]), pinned: false });
  }
}
