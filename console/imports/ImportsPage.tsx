// Imports: a file, its dry run, the real run and its receipt; below, every receipt so far.
import Stack from '@mui/material/Stack';
import { usePermissions } from 'react-admin';
import type { Role } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { BatchHistory } from './BatchHistory.tsx';
import { FilePanel } from './FilePanel.tsx';

const INGESTING: readonly Role[] = ['ICT_DEPARTMENT', 'API_INGEST'];

export function ImportsPage() {
  const w = useWords();
  const format = useFormat();
  const { permissions = [] } = usePermissions<Role[]>();
  const mayImport = permissions.some((role) => INGESTING.includes(role));
  return (
    <>
      <PageHeader title={w('imports.title')} subtitle={mayImport ? w('imports.subtitle') : w('imports.readOnly')} />
      <Stack spacing={2}>
        {mayImport && (
          <FilePanel
            title={w('imports.file')}
            sent={{ kind: 'dossiers' }}
            consequences={({ accepted, unchanged, rejected }) => w('imports.confirmBody', { accepted: format.number(accepted), unchanged: format.number(unchanged), rejected: format.number(rejected) })}
          />
        )}
        <BatchHistory />
      </Stack>
    </>
  );
}
