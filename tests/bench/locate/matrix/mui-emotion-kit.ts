import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import {
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  CardHeader,
  Checkbox,
  CssBaseline,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  IconButton,
  Link,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  MenuItem,
  Paper,
  Radio,
  RadioGroup,
  Stack,
  Step,
  StepButton,
  Stepper,
  Switch,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
  Tabs,
  TextField,
  Tooltip,
} from '@mui/material';
import { arEG, deDE, enUS, jaJP } from '@mui/material/locale';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { createSvgIcon } from '@mui/material/utils';
import { DateCalendar, DesktopDatePicker, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { deDE as datesDeDE, enUS as datesEnUS, jaJP as datesJaJP } from '@mui/x-date-pickers/locales';
import dayjs from 'dayjs';
import 'dayjs/locale/ar.js';
import 'dayjs/locale/de.js';
import 'dayjs/locale/ja.js';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { prefixer } from 'stylis';
import rtlPlugin from 'stylis-plugin-rtl';
import type { MuiKit } from './mui-kit.ts';

const styles = {
  ltr: createCache({ key: 'css' }),
  rtl: createCache({ key: 'muirtl', stylisPlugins: [prefixer, rtlPlugin.default ?? rtlPlugin] }),
};
// The pickers know no Arabic: their own few words stay English there.
const languages = {
  en: [enUS, datesEnUS],
  de: [deDE, datesDeDE],
  ja: [jaJP, datesJaJP],
  ar: [arEG, datesEnUS],
};

/**
 * The kit of Material UI 5 and later, which style by Emotion. Bundled with the packages of the one version.
 *
 * @param tree the tree of the version, which has moved within its package
 */
export const muiEmotionKit = (tree: Record<'TreeView' | 'TreeItem', unknown>): MuiKit => ({
  make: createElement,
  createSvgIcon,
  date: text => dayjs(text),
  parts: {
    Alert,
    Box,
    Button,
    Card,
    CardContent,
    CardHeader,
    Checkbox,
    DateCalendar,
    DatePicker: DesktopDatePicker,
    Dialog,
    DialogActions,
    DialogContent,
    DialogTitle,
    FormControl,
    FormControlLabel,
    FormLabel,
    IconButton,
    Link,
    List,
    ListItem,
    ListItemButton,
    ListItemIcon,
    ListItemText,
    MenuItem,
    Paper,
    Radio,
    RadioGroup,
    Stack,
    Step,
    StepButton,
    Stepper,
    Switch,
    Tab,
    Table,
    TableBody,
    TableCell,
    TableContainer,
    TableHead,
    TableRow,
    TableSortLabel,
    Tabs,
    TextField,
    Tooltip,
    ...tree,
  },
  frame: (locale, application) => {
    const direction = locale === 'ar' ? 'rtl' : 'ltr';
    return createElement(
      CacheProvider,
      { value: styles[direction] },
      createElement(
        ThemeProvider,
        { theme: createTheme({ direction }, ...languages[locale]) },
        createElement(
          LocalizationProvider,
          { dateAdapter: AdapterDayjs, adapterLocale: locale },
          createElement(CssBaseline),
          application,
        ),
      ),
    );
  },
  mount: (host, application) => {
    const root = createRoot(host);
    flushSync(() => root.render(application));
    return () => root.unmount();
  },
});
