/** The parts of Material UI 4 that the screens are made of, with the date pickers and the tree of its time. */
import DayjsUtils from '@date-io/dayjs';
import {
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
  ListItemIcon,
  ListItemText,
  MenuItem,
  Paper,
  Radio,
  RadioGroup,
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
  Toolbar,
  Tooltip,
} from '@material-ui/core';
import { deDE, enUS, jaJP } from '@material-ui/core/locale';
import { createTheme, jssPreset, StylesProvider, ThemeProvider } from '@material-ui/core/styles';
import { createSvgIcon } from '@material-ui/core/utils';
import { Alert, TreeItem, TreeView } from '@material-ui/lab';
import { DatePicker, KeyboardDatePicker, MuiPickersUtilsProvider } from '@material-ui/pickers';
import dayjs from 'dayjs';
import 'dayjs/locale/ar.js';
import 'dayjs/locale/de.js';
import 'dayjs/locale/ja.js';
import { create } from 'jss';
import jssRtl from 'jss-rtl';
import { createElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import type { MuiKit } from './mui-kit.ts';

const plugins = jssPreset().plugins;
const styles = {
  ltr: create({ plugins }),
  rtl: create({ plugins: [...plugins, (jssRtl.default ?? jssRtl)()] }),
};
// The version knows no Arabic: its own few words stay English there.
const languages = { en: enUS, de: deDE, ja: jaJP, ar: enUS };

const mui: MuiKit = {
  make: createElement,
  createSvgIcon,
  date: text => dayjs(text),
  parts: {
    Alert,
    Button,
    Card,
    CardContent,
    CardHeader,
    Checkbox,
    DateCalendar: DatePicker,
    DatePicker: KeyboardDatePicker,
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
    ListItemIcon,
    ListItemText,
    MenuItem,
    Paper,
    Radio,
    RadioGroup,
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
    Toolbar,
    Tooltip,
    TreeItem,
    TreeView,
  },
  frame: (locale, application) => {
    const direction = locale === 'ar' ? 'rtl' : 'ltr';
    return createElement(
      StylesProvider,
      { jss: styles[direction] },
      createElement(
        ThemeProvider,
        { theme: createTheme({ direction }, languages[locale]) },
        createElement(
          MuiPickersUtilsProvider,
          { utils: DayjsUtils, libInstance: dayjs, locale },
          createElement(CssBaseline),
          application,
        ),
      ),
    );
  },
  mount: (host, application) => {
    render(application, host);
    return () => unmountComponentAtNode(host);
  },
};

Object.assign(window, { mui });
