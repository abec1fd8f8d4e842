/** The parts of Material UI 5 that the screens are made of, with the date pickers and the tree of MUI X 6. */
import { TreeItem, TreeView } from '@mui/x-tree-view';
import { muiEmotionKit } from './mui-emotion-kit.ts';

Object.assign(window, { mui: muiEmotionKit({ TreeView, TreeItem }) });
