/**
 * Peer: DuckDB alone. It is the only other program in the same class of speed, and it does less: numbers become keys
 * by regular expressions (no metadata, no quoted-printable, no unescaping), and no card, hence no name, is known.
 *
 * node audit.js ESTATE OUT.jsonl AS-OF
 */
import { DuckDBInstance } from '@duckdb/node-api';

const [, , estate, out, asOf] = process.argv;
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();

/** A number as an international key: as good as regular expressions get for Germany. */
const key = (text) => {
  const digits = `regexp_replace(${text}, '[^0-9]', '', 'g')`;
  return `case
    when regexp_matches(${text}, '^ *\\+') then '+' || regexp_replace(replace(${text}, '(0)', ''), '[^0-9]', '', 'g')
    when regexp_matches(${text}, '^ *00') then '+' || substr(${digits}, 3)
    when regexp_matches(${text}, '^[ (]*0') then '+49' || substr(${digits}, 2)
    else ${digits} end`;
};
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

await connection.run(`
  create table records as
  select ${key('phone')} as number, arg_max(struct_pack(record_id, status, valid_until), "at" || record_id) as latest
  from read_csv(${quoted(`${estate}/register.csv`)}, header = true, all_varchar = true)
  group by 1`);
await connection.run(`
  create table tels as
  select filename, regexp_replace(line, '^[^:]*:(tel:)?', '') as raw
  from read_csv(${quoted(`${estate}/phones/*/*.vcf`)}, columns = {'line': 'VARCHAR'}, delim = '\\x01', quote = '', escape = '',
    header = false, auto_detect = false, filename = true, strict_mode = false, null_padding = true)
  where regexp_matches(line, '^(item[0-9]+\\.)?TEL[;:]')`);
const copied = await connection.runAndReadAll(`
  copy (
    select regexp_extract(filename, '([^/\\\\]+)[/\\\\][^/\\\\]+$', 1) as device, raw as tel, tel.number,
      case
        when records.number is null then 'no-record'
        when latest.status <> 'given' then latest.status
        when latest.valid_until < ${quoted(asOf)} then 'expired'
        else 'ok'
      end as finding,
      latest.record_id as record
    from (select filename, raw, ${key('raw')} as number from tels) tel left join records using (number)
    where finding <> 'ok'
  ) to ${quoted(out)} (format json)`);

const counted = await connection.runAndReadAll('select count(*) from tels');
console.log(JSON.stringify({ tels: Number(counted.getRows()[0][0]), findings: Number(copied.getRows()[0][0]) }));
