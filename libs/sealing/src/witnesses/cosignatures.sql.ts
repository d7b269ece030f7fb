export const ADD_COSIGNATURE = 'select es.cosign($1, $2, $3, $4, $5)';

export const READ_COSIGNED = `
select coalesce(max(size), 0) as size
  from es.cosignature
 where log_id = $1
   and witness = $2
   and key_id = $3`;

export const READ_COSIGNATURES = `
select witness as name,
       key_id  as "keyId",
       signature
  from es.cosignature
 where log_id = $1
   and size = $2
 order by witness, key_id`;
