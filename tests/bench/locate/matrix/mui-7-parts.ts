/** The parts of Material UI 7 that the screens are made of, with the date pickers and the tree of MUI X 8. */
import { SimpleTreeView, TreeItem } from '@mui/x-tree-view';
import { muiEmotionKit } from './mui-emotion-kit.ts';

Object.assign(window, { mui: muiEmotionKit({ TreeView: SimpleTreeView, TreeItem }) });
