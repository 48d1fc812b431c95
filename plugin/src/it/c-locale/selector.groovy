return !System.getProperty('os.name').startsWith('Windows')
