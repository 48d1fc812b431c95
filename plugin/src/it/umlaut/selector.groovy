// A Java that was started in a locale without these letters cannot name the folder; the case c-locale covers that one.
return System.getProperty('sun.jnu.encoding').toUpperCase(Locale.ROOT).contains('UTF')
