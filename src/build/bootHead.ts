import { chooseLanguage, readRecord, showLook } from '../app/look.ts'

// Runs in the head of every prerendered document, before anything is painted.
const record = readRecord()
const { documentElement } = document
documentElement.lang = chooseLanguage(record.language, navigator.languages)
documentElement.dataset['booted'] = ''
showLook(record)
