// Observations (số liệu ngoài hồ sơ): what waits for a second officer, every figure with its source and history, and entering more.
import AddOutlined from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMemo } from 'react';
import { usePermissions } from 'react-admin';
import type { Role } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { HistoryDrawer } from './HistoryDrawer.tsx';
import { ObservationFile } from './ObservationFile.tsx';
import { ObservationList } from './ObservationList.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { WaitingList } from './WaitingList.tsx';

export function ObservationsPage() {
  const w = useWords();
  const { permissions = [] } = usePermissions<Role[]>();
  const mayRecord = permissions.includes('PPC_OFFICE');
  const [{ record, observation }, setAddress] = useAddress(useMemo(() => ({ record: '', observation: '' }), []));
  return (
    <>
      <PageHeader
        title={w('observations.title')}
        subtitle={w('observations.subtitle')}
        acts={mayRecord && <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAddress({ record: '1' })}>{w('observations.record')}</Button>}
      />
      <Stack spacing={2}>
        <WaitingList isAlwaysShown={mayRecord} onHistory={(id) => setAddress({ observation: id })} />
        {mayRecord && <ObservationFile />}
        <ObservationList onHistory={(id) => setAddress({ observation: id })} />
      </Stack>
      {mayRecord && record !== '' && <RecordDialog onClose={() => setAddress({ record: '' })} />}
      {observation !== '' && <HistoryDrawer id={observation} onClose={() => setAddress({ observation: '' })} />}
    </>
  );
}
