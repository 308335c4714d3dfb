// The floor: node:http and pg, SQL that returns JSON, and nothing between them. Nobody is asked who they are.
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { heatMapJsonSql } from '../sql/heat-map.ts';
import { NESTED_PAGE_SQL, ONE_ENTITY_SQL } from '../sql/nested-page.ts';
import { readSetting } from './setting.ts';

const setting = await readSetting();
const pool = new Pool({ connectionString: setting.databaseUrl, max: 10 });
const heatMap = heatMapJsonSql(setting.ruleSet);

async function answer(path: string): Promise<string | null> {
  const url = new URL(path, 'http://localhost');
  const one = async (name: string, text: string, values: unknown[]): Promise<string> => (await pool.query<{ json: string }>({ name, text, values })).rows[0]?.json ?? 'null';
  switch (url.pathname) {
    case '/health':
      return '{}';
    case '/nested':
      return one('nested', NESTED_PAGE_SQL, [setting.today, Number(url.searchParams.get('offset') ?? 0), url.searchParams.has('public') ? [] : setting.ownUnitIds]);
    case '/heat':
      return one('heat', heatMap, [setting.withinCode, setting.period.firstDay, setting.period.lastDay, new Date(), setting.treeDay]);
    case '/one':
      return one('one', ONE_ENTITY_SQL, [Number(url.searchParams.get('id'))]);
    default:
      return null;
  }
}

createServer((request, response) => {
  answer(request.url ?? '/').then(
    (json) => {
      const body = Buffer.from(json ?? '{"error":"not found"}');
      response.writeHead(json === null ? 404 : 200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
    },
    (error: Error) => response.writeHead(500).end(error.message),
  );
}).listen(setting.port, '127.0.0.1');
