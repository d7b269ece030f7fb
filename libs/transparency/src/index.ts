export { type FullTile, GrowingTree, TILE_WIDTH } from './merkle/growing-tree';
export { EMPTY_ROOT, HASH_BYTES, leafHash, nodeHash } from './merkle/hashes';
export { type InclusionProof, rootByInclusion } from './merkle/check-inclusion';
export { isConsistent, type TreeHead } from './merkle/check-consistency';
export { readTileAddress, tileAddress, type TileAddress, widthIn } from './tiles/tile-address';
export { type ReadTile, TiledTree } from './tiles/tiled-tree';
export { type Checkpoint, checkpointText, readCheckpoint, type SignedCheckpoint } from './notes/checkpoint';
export { type Cosignature, cosign, cosignaturesIn, cosignaturesOf } from './notes/cosignature';
export {
  formatSignature,
  type NoteSignature,
  readNote,
  type SignedNote,
  signersOf,
  signNote,
} from './notes/signed-note';
export {
  formatVerifierKey,
  isKeyName,
  rawPublicKey,
  readVerifierKey,
  readWitnessKey,
  type VerifierKey,
  verifierKey,
  type WitnessKey,
  witnessKey,
} from './notes/verifier-key';
export { type Envelope } from './proofs/envelope';
export { checkProof, formatProof, type ProofFile, readProof, type Verdict } from './proofs/proof-file';
