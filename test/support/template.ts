// Fills the template database that every test database is cloned from: migrations, reference data, demo accounts.
import { connectOrm } from '../../api/orm.config.ts';
import { seedDemoAccounts } from '../../seeds/demo/accounts.ts';
import { seedReference } from '../../seeds/reference/seed-reference.ts';

export interface TestConnection {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

export async function prepareTemplate(connection: TestConnection): Promise<void> {
  const orm = await connectOrm(connection);
  try {
    await orm.migrator.up();
    await seedReference(orm);
    await orm.em.fork().transactional((em) => seedDemoAccounts(em, new Date('2023-04-10T00:00:00+07:00')));
  } finally {
    await orm.close(true);
  }
}
