// Fills the template database that every test database is cloned from.

export interface TestConnection {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

export async function prepareTemplate(_connection: TestConnection): Promise<void> {
  // Nothing yet: the migrations and reference seeds go here.
}
