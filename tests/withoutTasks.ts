// For every element that it makes, React's development build opens a task by which a debugger would follow it: a tenth of what a
// test in jsdom computes. Where the console has no tasks, React opens none.
Reflect.deleteProperty(console, 'createTask')
