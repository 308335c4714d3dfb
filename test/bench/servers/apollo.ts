// Apollo Server with its defaults on Fastify, plain resolvers and DataLoader.
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { plainSchema, TYPE_DEFINITIONS, type PlainContext } from './plain-schema.ts';
import { readSetting } from './setting.ts';

const setting = await readSetting();
const { context, resolvers } = plainSchema(setting);
const { Node: { __resolveType }, ...others } = resolvers;
const apollo = new ApolloServer<PlainContext>({ typeDefs: TYPE_DEFINITIONS, resolvers: { ...others, Node: { __resolveType } } });
await apollo.start();
const app = Fastify();
app.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(apollo, { context: () => Promise.resolve(context()) }) });
app.get('/health', () => ({ status: 'ok' }));
await app.listen({ port: setting.port, host: '127.0.0.1' });
