// Mercurius on Fastify with graphql-jit, as its documentation has it.
import Fastify from 'fastify';
import mercurius, { type IResolvers } from 'mercurius';
import { plainSchema, TYPE_DEFINITIONS } from './plain-schema.ts';
import { readSetting } from './setting.ts';

const setting = await readSetting();
const { context, resolvers } = plainSchema(setting);
const app = Fastify();
const { Node: { resolveType }, ...others } = resolvers;
await app.register(mercurius, { schema: TYPE_DEFINITIONS, resolvers: { ...others, Node: { resolveType } } as unknown as IResolvers, context, jit: 1 });
app.get('/health', () => ({ status: 'ok' }));
await app.listen({ port: setting.port, host: '127.0.0.1' });
