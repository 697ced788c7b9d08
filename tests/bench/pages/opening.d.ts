declare module 'virtual:opening' {
  const opening: import('../opening').Opening;
  export default opening;
}
