/** What comes of `work`; rejects where that takes longer, though the work itself goes on. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`Nothing came within ${milliseconds} ms.`));
    }, milliseconds);
    const end = () => {
      clearTimeout(timer);
    };
    work.finally(end).then(resolve, reject);
  });
}
