// A published list for anyone: as a page, as JSON with its hash, as the bytes that were hashed, and as CSV.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { reader } from '../database/tables.ts';
import { CANONICAL_FORMAT, canonicalList } from '../domain/canonical-list.ts';
import type { Clock } from '../request/clock.ts';
import type { DigitizationListRecord } from './digitization-list.entity.ts';
import { csvOf, pageOfList, type PublicList } from './public-list-page.ts';
import { frozenContentOf } from './publication.service.ts';

const NUMBER = /^(DM-\d{4}-\d{3,6})(\.canonical\.json|\.json|\.csv)?$/;

function viewOf(list: DigitizationListRecord, content: PublicList['content'], successor: string | null, today: string): PublicList {
  return {
    content, contentHash: list.contentHash ?? '', effectiveTo: list.effectiveTo, publishedAt: list.publishedAt?.toISOString() ?? '', supersededBy: successor,
    status: list.effectiveTo !== null && list.effectiveTo < today ? 'SUPERSEDED' : 'PUBLISHED',
  };
}

const notFound = (reply: FastifyReply): FastifyReply =>
  reply.code(404).send({ error: { code: 'NOT_FOUND', vi: 'Không có danh mục đã công bố mang số này.', en: 'There is no published list of this number.' } });

async function send(parts: { orm: MikroORM; clock: Clock }, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const match = NUMBER.exec((request.params as { file: string }).file);
  const number = match?.[1];
  const db = reader(parts.orm.em.fork());
  const list = number && (await db.selectFrom('digitizationLists').selectAll().where('number', '=', number).where('status', '=', 'PUBLISHED').executeTakeFirst());
  if (!list) return notFound(reply);
  const isPage = match[2] === undefined && request.headers.accept?.includes('text/html') === true;
  const etag = `"${[number, list.contentHash, list.version, list.effectiveTo, list.supersededById, parts.clock.today(), match[2] ?? (isPage ? 'html' : 'json')].join('.')}"`;
  const headers = { 'cache-control': 'public, no-cache', 'x-content-sha256': list.contentHash ?? '', etag, vary: 'accept, accept-encoding' };
  // What was published does not change: with its row read anew, there is nothing else to look at.
  if (request.headers['if-none-match']?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)) return reply.headers(headers).code(304).send();
  const content = await frozenContentOf(db, list);
  // Written by SQL past the act of publication, without what was published: there is no text that its hash would be of.
  if (!content) return notFound(reply);
  void reply.headers(headers);
  const canonical = canonicalList(content);
  if (match[2] === '.canonical.json') return reply.type('application/json; charset=utf-8').send(canonical);
  if (match[2] === '.csv') {
    return reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${number}.csv"`).send(csvOf(content));
  }
  const successor = list.supersededById === null ? undefined : await db.selectFrom('digitizationLists').select('number').where('id', '=', list.supersededById).executeTakeFirst();
  const view = viewOf(list, content, successor?.number ?? null, parts.clock.today());
  if (isPage) return reply.type('text/html; charset=utf-8').send(pageOfList(view));
  return reply.type('application/json; charset=utf-8').send({
    number, status: view.status, effectiveTo: view.effectiveTo, supersededBy: view.supersededBy, publishedAt: view.publishedAt, contentHash: view.contentHash,
    hash: { algorithm: 'SHA-256', over: CANONICAL_FORMAT, value: view.contentHash, bytes: `/public/lists/${number}.canonical.json` },
    downloads: { csv: `/public/lists/${number}.csv`, canonical: `/public/lists/${number}.canonical.json` },
    list: JSON.parse(canonical) as unknown,
  });
}

/** Serves /public/lists/NUMBER, with .json, .csv and .canonical.json. */
export function servePublicList(app: FastifyInstance, parts: { orm: MikroORM; clock: Clock }): void {
  app.get('/public/lists/:file', (request, reply) => send(parts, request, reply));
}
