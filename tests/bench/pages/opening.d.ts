declare module 'virtual:opening' {
  import type { Opening } from '../opening';

  const opening: Opening;
  export default opening;
}
