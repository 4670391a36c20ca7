/**
 * Drawn stand-ins (PNG, base64) for the files that the people of the demonstration are said to have sent: nobody's face,
 * nobody's paper.
 */
export const samplePictures = {
  photo:
    'iVBORw0KGgoAAAANSUhEUgAAAFoAAABvBAMAAACeMcovAAAAMFBMVEX////S2+amt8x4krJZbYc6SFycpK7e6PT////////////////////////////////XRiQeAAAB7UlEQVR42u2WzU/CQBDFqRB6bQT0iiGGK7ABrpBYPWNbvGqQeEVQ9993W4rdj+6b3cSLkXdq018mb+fN7rbROOusv67wNc7S+50bfBFnudK+B+yIn2CB03Avq7QifWSy+h6lyeJB6fiudB9BulUwE875oHhaQHqbIy8811X+uCaNLPlRXcpKbiThJ00JK7fi+/yHPoi3R5xjVboonmLbS4nuQuNt8fVaot/F+zNa5JrL2qJlithXCt1D4YtSbwr9hfKZqrYL4wloYMJVTUELRRgaLeIC9JNGf0L6QaM/7HSgt6RoSmSnhxq9B9HrDSxaCHxzXb9GxzV0CpI36QRMlUmvwcSa9ArsBpNegJ1m9tu+08KaLMGFEhtzgk78njGD6ExuGfONTrbA2DvwAN9o9Ayf9tqex6d9qJ0nxIWsOaGuQC/Ykw4l2OE3wqe0XNzpD8WndFV8d6b/Fx3elPSlA75n45LusCEFd5hEszGGB0yh2YSorGmMPJuyeg9YnSJg2pTFepvVq/YuCZlNdSkdrPTcp3Rd8SagR+atAGjjhrhgSH0yc5B/yLB2HkZ0Kx2CVq0wSj5GVCtNkh6Rs2qbW8Y8jAcOdOSxSHmZBwd67pyNms/GgZ75tKRqSuBERx4tqZriRzed6JFHu48N/wZBh2MxqsUbyQAAAABJRU5ErkJggg==',
  document:
    'iVBORw0KGgoAAAANSUhEUgAAAHgAAABMBAMAAABUoW5aAAAAMFBMVEX////S2+amt8x4krJZbYc6SFycpK7e6PT////////////////////////////////XRiQeAAABFUlEQVR42u3WsQ6CMBAGYApDV5SBVWFwhTLwJO4SE1xrOvj6EqTQSirXqwZD+i8Oxxfh7qgGwXqhD2S4xx5vHbemnJQrlWi4MuW/cWZKCsCg1nbX7k9oHHbPwTgO074LJQ4nrx7GGEyHAdTveDfLHIdyfMtznuNIljgCC1k6IHDyEwzp9njbMQIbGwbBclQMtWFXw5KAsHBYz4Dm8ouBh0Ef+UqSTjcWx5Cc+XCSjJ8YbHcAQnD7MV85AElWsSMSk3HBEMeQy4a5vFV0bH5pj8U0Og6Yc6nhfCoUtpgoBWaLI7Vii4VaiRd+MbqkKs5VfLHstnZPhQuu7fBde80a/8fVBWeQpAZ8huS2LezUML+em8dr5QkUpwGuQ65EDwAAAABJRU5ErkJggg==',
} as const
