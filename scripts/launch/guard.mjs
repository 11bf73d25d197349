// Loaded before the web server and what it forks: when the launcher dies without ending it (kill -9),
// the channel closes and the server leaves, so that the port is free for the next start.
process.on('disconnect', () => process.exit(1))
