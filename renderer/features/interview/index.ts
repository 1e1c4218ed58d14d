export { InterviewScreen } from './interview-screen.tsx';
