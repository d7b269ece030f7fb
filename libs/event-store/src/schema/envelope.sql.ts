/**
 * The canonical envelope (RFC 8785) of an event: every column its public form shows, the body by its SHA-256, so that
 * a log entry stays small whatever the body holds. leaf_hash = SHA-256(0x00 || envelope), as in RFC 6962.
 * libs/event-store/src/append/envelope.ts builds the same bytes in TypeScript; a test holds the two together.
 *
 * Not `immutable` and without a `set` clause, because only then does Postgres inline it; its one caller pins the
 * search path.
 */
export const ENVELOPE = `
create function es.envelope(
  p_dispute text, p_position bigint, p_stream text, p_version bigint, p_id uuid, p_entry text, p_type text,
  p_schema smallint, p_occurred_on text, p_recorded_at text, p_recorded_by text, p_correlation text,
  p_causation text, p_body text
) returns text language sql stable as $envelope$
  select '{"bodyHash":"'     || encode(sha256(convert_to(p_body, 'UTF8')), 'hex')
      || '","causationId":'  || coalesce(to_json(p_causation)::text, 'null')
      || ',"correlationId":' || to_json(p_correlation)::text
      || ',"dispute":'       || to_json(p_dispute)::text
      || ',"entryId":'       || coalesce(to_json(p_entry)::text, 'null')
      || ',"id":"'           || p_id
      || '","occurredOn":'   || to_json(p_occurred_on)::text
      || ',"position":'      || p_position
      || ',"recordedAt":"'   || p_recorded_at
      || '","recordedBy":'   || to_json(p_recorded_by)::text
      || ',"schemaVersion":' || p_schema
      || ',"stream":'        || to_json(p_stream)::text
      || ',"type":'          || to_json(p_type)::text
      || ',"version":'       || p_version || '}'
$envelope$;
`;
