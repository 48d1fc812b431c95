SELECT posted, channel, clicks FROM messages
