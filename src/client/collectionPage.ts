import { sharedIds } from './collection.ts';
import { openCollection } from './collectionStore.ts';
import { byId } from './dom.ts';
import { loader } from './load.ts';
import { showOwnCollection } from './ownCollection.ts';
import { showSharedCollection } from './sharedCollection.ts';

const ids = sharedIds(location.search);
const store = openCollection();
byId('collection').hidden = false;
if (ids) void showSharedCollection(ids, store, loader<typeof import('./engine.ts')>('engine.js'));
else showOwnCollection(store);
