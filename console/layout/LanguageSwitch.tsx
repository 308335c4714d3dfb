// One press changes the language; the button names the language it leads to.
import Button from '@mui/material/Button';
import { useLocaleState } from 'react-admin';

export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState();
  const isVietnamese = locale === 'vi';
  return (
    <Button
      color="inherit"
      lang={isVietnamese ? 'en' : 'vi'}
      onClick={() => setLocale(isVietnamese ? 'en' : 'vi')}
      sx={{ minWidth: 36, px: 0.5 }}
    >
      <span className="visually-hidden">{isVietnamese ? 'English' : 'Tiếng Việt'} </span>
      {isVietnamese ? 'EN' : 'VI'}
    </Button>
  );
}
