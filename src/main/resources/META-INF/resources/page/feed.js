// The feed of enriched articles; the browser reconnects by itself and says where it was.

/**
 * @param {string} address of the server-sent events
 * @param {{onArticle: function(Object), onState: function(string, string)}} listener
 */
export function follow(address, { onArticle, onState }) {
  const source = new EventSource(address);
  source.addEventListener('open', () => onState('live', 'live'));
  source.addEventListener('error', () =>
    source.readyState === EventSource.CLOSED
      ? onState('gone', 'the feed is closed; load the page again')
      : onState('waiting', 'connecting again'));
  source.addEventListener('article', (event) => {
    const record = parse(event.data);
    if (record !== null) {
      onArticle(record);
    }
  });
  return source;
}

function parse(data) {
  try {
    const record = JSON.parse(data);
    return record !== null && typeof record === 'object' ? record : null;
  } catch {
    return null;
  }
}
